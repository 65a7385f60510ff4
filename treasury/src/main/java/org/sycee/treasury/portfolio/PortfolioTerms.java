package org.sycee.treasury.portfolio;

/// What a portfolio is for. Neither its classification nor its costing ever changes: positions move
/// to another portfolio instead.
public record PortfolioTerms(
    String name, Classification classification, Costing costing, boolean shortAllowed) {}
