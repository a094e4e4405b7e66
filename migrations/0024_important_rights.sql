-- A word to find a goal back by, which the family may choose anew; what sort of thing it is, is said when it is written.
grant update (domain) on goals to app_person;
