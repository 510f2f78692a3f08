package org.didar.oidc;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** Asks the provider from here, and waits no longer than was set. */
final class ProviderTalk {

    private final OidcProperties settings;

    ProviderTalk(OidcProperties settings) {
        this.settings = settings;
    }

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient client =
                new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(
                RestClient.builder()
                        .requestFactory(requests())
                        .configureMessageConverters(each ->
                                each.disableDefaults()
                                        .addCustomConverter(new FormHttpMessageConverter())
                                        .addCustomConverter(
                                                new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return client;
    }

    /** Asked only for what the ID token leaves out. */
    OidcUserService users() {
        DefaultOAuth2UserService details = new DefaultOAuth2UserService();
        details.setRestOperations(operations());
        OidcUserService users = new OidcUserService();
        users.setOauth2UserService(details);
        users.setRetrieveUserInfo(this::isWanting);
        return users;
    }

    RestOperations operations() {
        return new RestTemplate(requests());
    }

    private boolean isWanting(OidcUserRequest request) {
        String address =
                request.getClientRegistration().getProviderDetails().getUserInfoEndpoint().getUri();
        return settings.match() != OidcProperties.Match.LINKED
                && !request.getIdToken().hasClaim(settings.claim())
                && address != null;
    }

    private JdkClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory factory =
                new JdkClientHttpRequestFactory(
                        java.net.http.HttpClient.newBuilder()
                                .connectTimeout(settings.timeout())
                                .build());
        factory.setReadTimeout(settings.timeout());
        return factory;
    }
}
