package org.sycee.app.web;

import static org.sycee.app.http.problem.HttpRejection.RESOURCE_NOT_FOUND;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sycee.app.http.problem.ProblemCatalog;

/// What each refusal means: the address of a page is the `type` of the problem.
@PageController
class ProblemPage {

  @GetMapping("/problems")
  String list(Model model) {
    model.addAttribute("kinds", ProblemCatalog.all());
    return "problems";
  }

  @GetMapping("/problems/{slug}")
  String show(@PathVariable String slug, Model model) {
    model.addAttribute(
        "kind",
        ProblemCatalog.bySlug(slug)
            .orElseThrow(() -> RESOURCE_NOT_FOUND.because("no refusal is named " + slug)));
    return "problem-kind";
  }
}
