package org.sycee.app.http.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Answers for requests the container itself refused, in the same words as all others.
@Controller
@ConditionalOnWebApplication
class ContainerErrors implements ErrorController {
  private final ProblemResponses problems;

  ContainerErrors(ProblemResponses problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  ModelAndView answer(HttpServletRequest request, HttpServletResponse response) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return problems.answer(status instanceof Integer known ? known : 404, request, response);
  }
}
