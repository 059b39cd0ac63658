# Finds the JDK that Foothill needs and sets JAVA_HOME. Sourced by ./foothill and ./mvnw.
# Reads each candidate's `release` file instead of starting it: a JVM start costs more than the whole search.
# Chooses the lowest version from 25 upwards that has a compiler; says nothing when it finds one.
# (The option --sun-misc-unsafe-memory-access in jvm.config needs 24 or newer, so Maven too runs on this JDK.)

foothill_jdk_version() { # prints the major version of the JDK in $1, nothing when it is none
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1
}

foothill_find_jdk() {
  foothill_best=
  foothill_best_version=9999
  if foothill_on_path=$(command -v java 2>/dev/null); then
    foothill_on_path=$(readlink -f "$foothill_on_path" 2>/dev/null || echo "$foothill_on_path")
    foothill_on_path=${foothill_on_path%/bin/java}
  else
    foothill_on_path=
  fi
  for foothill_home in "${FOOTHILL_JAVA_HOME-}" "${JAVA_HOME-}" "$foothill_on_path"; do
    [ -n "$foothill_home" ] || continue
    foothill_version=$(foothill_jdk_version "$foothill_home")
    if [ -n "$foothill_version" ] && [ "$foothill_version" -ge 25 ]; then
      JAVA_HOME=$foothill_home
      export JAVA_HOME
      return 0
    fi
  done
  for foothill_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/*/*jdk* \
    /usr/local/*jdk* /usr/local/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/jdk* "${HOME:-/nonexistent}"/.local/share/*jdk*; do
    [ -d "$foothill_home" ] || continue
    foothill_version=$(foothill_jdk_version "$foothill_home")
    if [ -n "$foothill_version" ] && [ "$foothill_version" -ge 25 ] && [ "$foothill_version" -lt "$foothill_best_version" ]; then
      foothill_best=$foothill_home
      foothill_best_version=$foothill_version
    fi
  done
  if [ -n "$foothill_best" ]; then
    JAVA_HOME=$foothill_best
    export JAVA_HOME
    return 0
  fi
  echo "Foothill needs a Java development kit (JDK) 25 or newer and found none. Install one (for example Eclipse Temurin 25), or set FOOTHILL_JAVA_HOME to its folder." >&2
  return 69
}

# Without a writable home (a service account, a container) Maven keeps its files inside the checkout.
foothill_maven_home() {
  if [ -z "${MAVEN_USER_HOME-}" ] && { [ -z "${HOME-}" ] || [ ! -w "${HOME:-/nonexistent}" ]; }; then
    MAVEN_USER_HOME=$1/.m2
    MAVEN_ARGS="${MAVEN_ARGS-} -Dmaven.repo.local=$1/.m2/repository -Duser.home=$1/.m2"
    export MAVEN_USER_HOME MAVEN_ARGS
  fi
}
