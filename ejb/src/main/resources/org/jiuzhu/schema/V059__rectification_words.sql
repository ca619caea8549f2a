-- The histories of all matters name what was said alike.
alter table rectification_step rename column text to words;
