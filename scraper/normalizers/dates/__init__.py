"""A date as printed or as a machine wrote it -> a value. Others call `normalize`; the rest serves it:

values           types, and the rules for every date
machine          ISO 8601, epochs, addresses
printed          lines: days (`forms`), times (`clocks`, `clock_zones`), by their tokens (`lexer`, `vocabulary`)
relative         "3 hours ago"
numeric_order    05/03/2024
calendars        Persian, Islamic, Buddhist, … -> Gregorian
other_languages  dateparser, for languages that the tables do not hold
months, date_words the tables
"""
