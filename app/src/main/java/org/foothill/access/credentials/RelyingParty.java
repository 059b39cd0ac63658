package org.foothill.access.credentials;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.foothill.access.requests.AccessSettings;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * To whom passkeys belong. An installation with a public address (setting {@code
 * foothill.access.origin}) answers for that address only; without one, passkeys work on {@code
 * localhost} at whatever port the server found free.
 */
@Component
public class RelyingParty implements WebAuthnRelyingPartyOperations {
  private static final String LOCAL = "localhost";
  private final PasskeyPeople people;
  private final PasskeyRows passkeys;
  private final String origin;
  private final ConcurrentHashMap<String, WebAuthnRelyingPartyOperations> byOrigin =
      new ConcurrentHashMap<>();

  RelyingParty(PasskeyPeople people, PasskeyRows passkeys, AccessSettings settings) {
    this.people = people;
    this.passkeys = passkeys;
    this.origin = settings.origin();
  }

  /** True when the browser will offer passkeys at the address of this request. */
  public boolean worksHere() {
    return origin().isPresent();
  }

  @Override
  public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
      PublicKeyCredentialCreationOptionsRequest request) {
    return party().createPublicKeyCredentialCreationOptions(request);
  }

  @Override
  public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
    return refusingNonsense(() -> party().registerCredential(request));
  }

  @Override
  public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
      PublicKeyCredentialRequestOptionsRequest request) {
    return party().createCredentialRequestOptions(request);
  }

  @Override
  public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
    return refusingNonsense(() -> party().authenticate(request));
  }

  /** The library throws many kinds of exceptions for what a browser may send; all mean no. */
  private static <T> T refusingNonsense(Supplier<T> check) {
    try {
      return check.get();
    } catch (RuntimeException e) {
      throw new AccessDeniedException("The passkey was not accepted.", e);
    }
  }

  private WebAuthnRelyingPartyOperations party() {
    var here =
        origin().orElseThrow(() -> new AccessDeniedException("No passkeys at this address."));
    return byOrigin.computeIfAbsent(here, this::party);
  }

  private WebAuthnRelyingPartyOperations party(String here) {
    var host = URI.create(here).getHost();
    var entity = PublicKeyCredentialRpEntity.builder().id(host).name("Foothill").build();
    var party = new Webauthn4JRelyingPartyOperations(people, passkeys, entity, Set.of(here));
    // A passkey replaces the password, so the device must have asked for a finger, face or code.
    party.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return party;
  }

  private Optional<String> origin() {
    if (!origin.isEmpty()) {
      return Optional.of(origin);
    }
    if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes held)) {
      return Optional.empty();
    }
    var request = held.getRequest();
    return request.getServerName().equals(LOCAL)
        ? Optional.of(request.getScheme() + "://" + LOCAL + port(request.getServerPort()))
        : Optional.empty();
  }

  private static String port(int port) {
    return port == 80 || port == 443 ? "" : ":" + port;
  }
}
