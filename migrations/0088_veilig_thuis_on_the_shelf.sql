-- Whoever is in danger at home finds first whom to call. A house whose moderators put it on the shelf themselves keeps theirs.
insert into published_texts (id, kind, key, language, content, begun_at, version_id)
  select gen_random_uuid(), 'tool', 'veiligThuis', language, content::json,
    coalesce((select min(begun_at) from published_texts where kind = 'tool' and key = 'kindertelefoon'), now()) - half * interval '0.1 milliseconds',
    gen_random_uuid() from (values
    (2, 'nl', '{"name":"Veilig Thuis","says":"Bang voor iemand thuis? Bel 0800 2000, dag en nacht. Op de website kunt u ook chatten.","privacy":"U hoeft uw naam niet te zeggen.","address":"https://veiligthuis.nl/","cost":"free","specialties":["violenceAtHome"],"languages":["nl"],"searchWords":[]}'),
    (1, 'en', '{"name":"Veilig Thuis","says":"Are you afraid of someone at home? Call 0800 2000, day and night. On the website you can also chat.","privacy":"You do not have to give your name."}')
  ) as begun (half, language, content)
  where not exists (select from published_texts where kind = 'tool' and content ->> 'name' = 'Veilig Thuis');
