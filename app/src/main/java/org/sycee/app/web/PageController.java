package org.sycee.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;

/// A web page; a command of the command line has none. It reads the log in PostgreSQL, so there is
/// none where Axon Server holds the events.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@ConditionalOnWebApplication
@Profile("!axonserver")
@interface PageController {}
