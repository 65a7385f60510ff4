-- Bookings dated back, by the day on which they were booked.

create index journal_line_late on view.journal_line (entity, booking_date)
  where value_date < booking_date;
