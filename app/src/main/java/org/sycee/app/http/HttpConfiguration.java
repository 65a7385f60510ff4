package org.sycee.app.http;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.sycee.app.http.json.Amount;
import org.sycee.app.http.json.ApiJson;
import org.sycee.app.http.json.BusinessDates;
import org.sycee.app.http.problem.ProblemResponses;
import org.sycee.treasury.marketdata.SnapshotId;
import tools.jackson.databind.json.JsonMapper;

/// What every request passes through, in this order.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class HttpConfiguration implements WebMvcConfigurer {

  @Bean
  JsonMapper apiJson() {
    return ApiJson.mapper();
  }

  @Bean
  ProblemResponses problemResponses(JsonMapper apiJson) {
    return new ProblemResponses(apiJson);
  }

  @Bean
  FilterRegistrationBean<SecurityHeadersFilter> securityHeaders() {
    return inOrder(new SecurityHeadersFilter(), 0);
  }

  @Bean
  FilterRegistrationBean<CorrelationFilter> correlation(ProblemResponses problems) {
    return inOrder(new CorrelationFilter(problems), 1);
  }

  /// `sycee.http.hosts` are the names under which this server is reached.
  @Bean
  FilterRegistrationBean<HostFilter> hosts(
      @Value("${sycee.http.hosts:localhost,127.0.0.1,[::1]}") Set<String> names,
      ProblemResponses problems) {
    return inOrder(new HostFilter(names, problems), 2);
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(String.class, LocalDate.class, BusinessDates::parse);
    registry.addConverter(String.class, Currency.class, Amount::currency);
    registry.addConverter(String.class, SnapshotId.class, SnapshotId::parse);
  }

  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> inOrder(
      F filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    return registration;
  }
}
