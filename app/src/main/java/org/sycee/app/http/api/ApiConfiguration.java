package org.sycee.app.http.api;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.SubmissionResolver;
import org.sycee.app.http.reading.BooksGate;
import org.sycee.projections.Progress;

/// What the resources of the API have in common.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiConfiguration {

  @Bean
  BookingDesk bookingDesk(CommandDesk desk, EventLog log) {
    return new BookingDesk(desk, log);
  }

  @Bean
  Deposits deposits(EventLog log) {
    return new Deposits(log);
  }

  @Bean
  WebMvcConfigurer apiRequests(Progress progress) {
    var gate = new BooksGate(progress);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns("/api/**");
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(gate);
        resolvers.add(new SubmissionResolver());
      }
    };
  }
}
