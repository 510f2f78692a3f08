package org.didar.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.didar.accounts.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The two addresses of the provider's sign-in, in front of all others. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${didar.oidc.issuer:}'.isEmpty()")
class OidcConfiguration {

    /** Asked for when first needed: Didar starts while the provider does not answer. */
    @Bean
    ClientRegistrationRepository providerRegistration(
            OidcProperties settings, PublicAddress address) {
        return new SupplierClientRegistrationRepository(() ->
                new InMemoryClientRegistrationRepository(
                        Provider.registered(settings, address.to(AskingProvider.RETURN))));
    }

    @Bean
    Customizer<HttpSecurity> providerSignIn(
            ClientRegistrationRepository registrations, OidcProperties settings, ComingBack back) {
        ProviderTalk talk = new ProviderTalk(settings);
        return http ->
                http.oauth2Login(login ->
                        login.loginPage("/sign-in/official")
                                .authorizationEndpoint(each ->
                                        each.authorizationRequestResolver(
                                                new AskingProvider(registrations, settings)))
                                .redirectionEndpoint(
                                        each -> each.baseUri(AskingProvider.BASE + "/*/return"))
                                .tokenEndpoint(
                                        each -> each.accessTokenResponseClient(talk.tokens()))
                                .userInfoEndpoint(each -> each.oidcUserService(talk.users()))
                                .authorizedClientRepository(new KeepingNothing())
                                .successHandler(back)
                                .failureHandler(back)
                                .withObjectPostProcessor(rememberingNobody())
                                .withObjectPostProcessor(answeringBy(back)));
    }

    /**
     * The filter itself signs nobody in and leaves whoever is signed in to {@link ComingBack}. The
     * setting of the same name does not last: it is overwritten when the filter is made.
     */
    private static ObjectPostProcessor<OAuth2LoginAuthenticationFilter> rememberingNobody() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                filter.setSecurityContextRepository(new NullSecurityContextRepository());
                return filter;
            }
        };
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> answeringBy(
            ComingBack back) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(back);
                return filter;
            }
        };
    }

    @Bean
    ProviderTokens providerTokens(OidcProperties settings) {
        return new ProviderTokens(settings);
    }

    /** Didar asks the provider for nothing in anybody's name, and keeps no token of theirs. */
    private static final class KeepingNothing implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's own
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String id, @Nullable Authentication who, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                @Nullable Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String id,
                @Nullable Authentication who,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
