-- A word keeps the stem with which it was first written down. The rules for stems changed, and every page gives its words again when the house starts.
truncate "search_words";
