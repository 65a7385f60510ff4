package org.sycee.treasury.ftp;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.money.Rate;
import org.sycee.time.Tenor;
import org.sycee.treasury.marketdata.SnapshotId;

/// The transfer rate of money that is tied from one date to another, and whose curve says so.
/// `tenor` is the behavioural one, if there is no maturity.
public record TransferPrice(
    SnapshotId snapshotId, LocalDate start, LocalDate end, Optional<Tenor> tenor, Rate rate) {}
