package org.didar.web;

import java.util.List;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.SignedIn;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller take the {@link Actor} of its session, or {@link SignedIn}, as a parameter. */
@Configuration(proxyBeanMethods = false)
class ActorParameters implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Actors actors;

    ActorParameters(Actors actors) {
        this.actors = actors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Actor.class || type == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        SignedIn signedIn =
                SignedIn.current().orElseThrow(() -> new Problem(CommonProblem.SIGN_IN_REQUIRED));
        if (parameter.getParameterType() == SignedIn.class) {
            return signedIn;
        }
        return actors.find(signedIn)
                .orElseThrow(() -> new Problem(CommonProblem.SIGN_IN_REQUIRED))
                .acting();
    }
}
