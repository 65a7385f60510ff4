package org.sycee.app.http.treasury;

import org.sycee.app.http.Http;

/// Whom, where and how much the dealer zhang of a legal entity may deal, by HTTP.
final class DealingDesk {
  private DealingDesk() {}

  /// A counterparty, a portfolio, and limits of 150 million of credit and 900 million dealt.
  static void open(Http http, String entity) {
    http.write(
            "/api/v1/counterparties",
            """
            {'counterpartyId':'cpt_%s','effectiveDate':'2026-01-01','details':{'name':'Other Bank',
            'kind':'DOMESTIC_COMMERCIAL_BANK','rating':'AA'}}\
            """
                .formatted(entity))
        .accepted();
    http.write(
            "/api/v1/portfolios",
            """
            {'unit':'%s/0101/MONEY','name':'money market','classification':'AC',
            'costing':'WEIGHTED_AVERAGE','shortAllowed':false,'effectiveDate':'2026-01-01'}\
            """
                .formatted(entity))
        .accepted();
    limit(http, entity, "credit", "GROUP cpt_" + entity, "150000000.00");
    limit(http, entity, "dealer", "DEALER zhang", "900000000.00");
  }

  private static void limit(Http http, String entity, String name, String subject, String amount) {
    http.write(
            "/api/v1/limits",
            """
            {'limitId':'lim_%s-%s','entity':'%s','subject':'%s','measure':'EXPOSURE',
            'amount':{'amount':'%s','currency':'CNY'},'validUntil':'2026-12-31','proposer':'wang',
            'approver':'zhao'}\
            """
                .formatted(entity, name, entity, subject, amount))
        .accepted();
  }
}
