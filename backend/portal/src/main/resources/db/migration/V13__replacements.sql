-- What a corrected row is recorded in place of, so that both are known to be the same line. Rows from before say nothing.
alter table ledger_entry
    add column replaces uuid null after reverses,
    add unique key ledger_entry_replaced_once (replaces),
    add constraint replacement_of_entry foreign key (replaces) references ledger_entry (id);
