// Passkeys: asks the server for a challenge, the device for an answer, and sends it back.
// Without this script the pages work with passwords alone.
"use strict";

const text64 = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const withBytes = (credentials) =>
  (credentials || []).map((credential) => ({ ...credential, id: bytes(credential.id) }));

async function send(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "X-XSRF-TOKEN": document.querySelector("input[name=_csrf]").value,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error("refused");
  }
  return answer.json();
}

async function signIn() {
  const options = await send("/webauthn/authenticate/options");
  const found = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: withBytes(options.allowCredentials),
    },
  });
  const { response } = found;
  await send("/login/webauthn", {
    id: found.id,
    rawId: text64(found.rawId),
    response: {
      authenticatorData: text64(response.authenticatorData),
      clientDataJSON: text64(response.clientDataJSON),
      signature: text64(response.signature),
      userHandle: response.userHandle ? text64(response.userHandle) : undefined,
    },
    credType: found.type,
    clientExtensionResults: found.getClientExtensionResults(),
    authenticatorAttachment: found.authenticatorAttachment,
  });
}

async function register(label) {
  const options = await send("/webauthn/register/options");
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: withBytes(options.excludeCredentials),
    },
  });
  const { response } = made;
  await send("/webauthn/register", {
    publicKey: {
      credential: {
        id: made.id,
        rawId: text64(made.rawId),
        response: {
          attestationObject: text64(response.attestationObject),
          clientDataJSON: text64(response.clientDataJSON),
          transports: response.getTransports ? response.getTransports() : [],
        },
        type: made.type,
        clientExtensionResults: made.getClientExtensionResults(),
        authenticatorAttachment: made.authenticatorAttachment,
      },
      label,
    },
  });
}

async function attempt(place, work) {
  const answer = document.getElementById("passkey-answer");
  answer.textContent = "";
  try {
    await work();
  } catch {
    answer.textContent = place.dataset.failed;
  }
}

if (window.PublicKeyCredential) {
  const entrance = document.getElementById("passkey");
  if (entrance) {
    entrance.hidden = false;
    document.getElementById("passkey-sign-in").addEventListener("click", () =>
      attempt(entrance, async () => {
        await signIn();
        location.assign(entrance.dataset.next);
      }));
  }
  const form = document.getElementById("passkey-add");
  if (form) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      attempt(form, async () => {
        await register(document.getElementById("label").value);
        location.reload();
      });
    });
  }
}
