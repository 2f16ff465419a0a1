-- A row of two kilobytes or more went into a second table, where each reading of it looked for it anew:
-- fifty times for a page of ratings. Compressed it nearly always has room beside its key.
alter table part set (toast_tuple_target = 8160);
