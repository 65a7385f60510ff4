package org.sycee.app;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sycee.app.database.Database;
import org.sycee.projections.Progress;
import org.sycee.projections.accrual.Accruals;
import org.sycee.projections.aml.AmlAlerts;
import org.sycee.projections.aml.AmlCases;
import org.sycee.projections.aml.AmlRules;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.bills.BillRegister;
import org.sycee.projections.confirmations.Confirmations;
import org.sycee.projections.deals.Blotter;
import org.sycee.projections.deposits.DepositRegister;
import org.sycee.projections.ftp.MarginReports;
import org.sycee.projections.journal.Journal;
import org.sycee.projections.loans.LoanRegister;
import org.sycee.projections.nostro.Nostros;
import org.sycee.projections.registers.SupervisionRegisters;
import org.sycee.projections.standingorders.StandingOrders;
import org.sycee.projections.supervision.Supervision;

/// The readers of the read models as beans.
@Configuration(proxyBeanMethods = false)
class ReadModels {

  @Bean
  Accruals accruals(Database database) {
    return new Accruals(database.pool());
  }

  @Bean
  Balances balances(Database database) {
    return new Balances(database.pool());
  }

  @Bean
  DepositRegister depositRegister(Database database) {
    return new DepositRegister(database.pool());
  }

  @Bean
  Journal journal(Database database) {
    return new Journal(database.pool());
  }

  @Bean
  LoanRegister loanRegister(Database database) {
    return new LoanRegister(database.pool());
  }

  @Bean
  Progress progress(Database database) {
    return new Progress(database.pool());
  }

  @Bean
  BillRegister billRegister(Database database) {
    return new BillRegister(database.pool());
  }

  @Bean
  Blotter blotter(Database database) {
    return new Blotter(database.pool());
  }

  @Bean
  Confirmations confirmations(Database database) {
    return new Confirmations(database.pool());
  }

  @Bean
  MarginReports marginReports(Database database) {
    return new MarginReports(database.pool());
  }

  @Bean
  Nostros nostros(Database database) {
    return new Nostros(database.pool());
  }

  @Bean
  StandingOrders standingOrders(Database database) {
    return new StandingOrders(database.pool());
  }

  @Bean
  AmlAlerts amlAlerts(Database database) {
    return new AmlAlerts(database.pool(), AmlRules.ofChina());
  }

  @Bean
  AmlCases amlCases(Database database) {
    return new AmlCases(database.pool());
  }

  @Bean
  SupervisionRegisters supervisionRegisters(Database database) {
    return new SupervisionRegisters(database.pool());
  }

  @Bean
  Supervision supervision(Database database) {
    return new Supervision(database.pool());
  }
}
