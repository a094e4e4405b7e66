-- Each text of the website is kept each time it changes: the database itself copies it, with who wrote it and when. That the shelf changed is told to
-- the search in memory, under an id of its own.
create function keep_published_text() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into public.published_text_versions (id, text_id, content, written_at, written_by)
    values (new.version_id, new.id, new.content, pg_catalog.now(), public.viewer());
  if new.kind = 'tool' then
    insert into public.search_changes (helper_id, changed)
      values ('00000000-0000-0000-0000-000000000001', pg_catalog.pg_current_xact_id()::text::bigint)
      on conflict (helper_id) do update set changed = excluded.changed;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_published_text after insert or update on published_texts for each row execute function keep_published_text();
--> statement-breakpoint
do $$
begin
  alter table published_texts owner to app_owner;
  alter table published_texts force row level security;
  alter table published_text_versions owner to app_owner;
  alter table published_text_versions force row level security;
  grant create on schema public to app_definer;
  alter function keep_published_text() owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function keep_published_text() from public;
--> statement-breakpoint
grant select on published_texts to app_visitor, app_person;
--> statement-breakpoint
grant insert, update (content, version_id) on published_texts to app_person;
--> statement-breakpoint
grant select on published_text_versions to app_person;
--> statement-breakpoint
grant insert on published_text_versions to app_definer;
--> statement-breakpoint
-- What the house begins with. From here on moderators change it.
insert into published_texts (id, kind, key, language, content, begun_at, version_id)
  select gen_random_uuid(), kind, key, language, content::json, now() - (20 - place) * interval '1 millisecond', gen_random_uuid() from (values
    (1, 'tool', 'geldfit', 'nl', '{"name":"Geldfit","says":"Een korte test over geldzorgen. Daarna ziet u welke hulp er is, ook bij u in de buurt.","privacy":"U kunt de test doen zonder uw naam te geven.","address":"https://geldfit.nl/","cost":"free","specialties":["debts"],"languages":["nl"],"searchWords":[]}'),
    (1, 'tool', 'geldfit', 'en', '{"name":"Geldfit","says":"A short test about money worries. Then you see what help there is, also near you.","privacy":"You can do the test without giving your name."}'),
    (2, 'tool', 'steffie', 'nl', '{"name":"Steffie","says":"Moeilijke dingen makkelijk uitgelegd, met beeld en stem. Ook over post en DigiD.","privacy":"U hoeft niet in te loggen.","address":"https://www.steffie.nl/","cost":"free","specialties":["papers","disability"],"languages":["nl"],"searchWords":[]}'),
    (2, 'tool', 'steffie', 'en', '{"name":"Steffie","says":"Difficult things made simple, with pictures and a voice. Also about letters and DigiD.","privacy":"You do not need to sign in."}'),
    (3, 'tool', 'juridischLoket', 'nl', '{"name":"Het Juridisch Loket","says":"Uitleg en voorbeeldbrieven over uw recht: werk, huur, scheiden, uitkering.","privacy":"U kunt alles lezen zonder uw naam te geven.","address":"https://www.juridischloket.nl/","cost":"free","specialties":["papers","housing","work","divorce"],"languages":["nl"],"searchWords":[]}'),
    (3, 'tool', 'juridischLoket', 'en', '{"name":"Het Juridisch Loket","says":"Your rights explained, with sample letters: work, rent, divorce, benefits.","privacy":"You can read everything without giving your name."}'),
    (4, 'tool', 'thuisarts', 'nl', '{"name":"Thuisarts","says":"Uitleg van huisartsen over klachten, ziekte en wat u zelf kunt doen.","privacy":"U hoeft niet in te loggen.","address":"https://www.thuisarts.nl/","cost":"free","specialties":["mentalHealth","health","grief"],"languages":["nl"],"searchWords":[]}'),
    (4, 'tool', 'thuisarts', 'en', '{"name":"Thuisarts","says":"Family doctors explain symptoms and illnesses, and what you can do yourself.","privacy":"You do not need to sign in."}'),
    (5, 'tool', 'luisterlijn', 'nl', '{"name":"De Luisterlijn","says":"Iemand die naar u luistert, dag en nacht. Bellen of chatten.","privacy":"U hoeft uw naam niet te zeggen.","address":"https://www.deluisterlijn.nl/","cost":"freeButCall","specialties":["loneliness","mentalHealth","grief"],"languages":["nl"],"searchWords":[]}'),
    (5, 'tool', 'luisterlijn', 'en', '{"name":"De Luisterlijn","says":"Someone who listens to you, day and night. Call or chat.","privacy":"You do not have to give your name."}'),
    (6, 'tool', 'mantelzorg', 'nl', '{"name":"MantelzorgNL","says":"Uitleg en tips als u voor iemand zorgt, en hoe u het volhoudt.","privacy":"U kunt alles lezen zonder uw naam te geven.","address":"https://www.mantelzorg.nl/","cost":"free","specialties":["informalCare"],"languages":["nl"],"searchWords":[]}'),
    (6, 'tool', 'mantelzorg', 'en', '{"name":"MantelzorgNL","says":"Information and tips for when you care for someone, and how to keep going.","privacy":"You can read everything without giving your name."}'),
    (7, 'tool', 'kindertelefoon', 'nl', '{"name":"De Kindertelefoon","says":"Voor kinderen en jongeren: bellen of chatten over alles.","privacy":"Niemand vraagt naar een naam.","address":"https://www.kindertelefoon.nl/","cost":"free","specialties":["school","youth","violenceAtHome"],"languages":["nl"],"searchWords":[]}'),
    (7, 'tool', 'kindertelefoon', 'en', '{"name":"De Kindertelefoon","says":"For children and young people: call or chat about anything.","privacy":"You do not have to give your name."}'),
    (8, 'tool', 'jellinek', 'nl', '{"name":"Jellinek","says":"Uitleg en tests over drank, drugs en gokken.","privacy":"U kunt een test doen zonder uw naam te geven.","address":"https://www.jellinek.nl/","cost":"free","specialties":["addiction"],"languages":["nl"],"searchWords":[]}'),
    (8, 'tool', 'jellinek', 'en', '{"name":"Jellinek","says":"Information and tests about alcohol, drugs and gambling.","privacy":"You can do a test without giving your name."}'),
    (9, 'page', 'choosing', 'nl', '{"title":"Hoe kiezen werkt","lead":"U kiest zelf wie u helpt. Niemand kiest voor u.","parts":[{"title":"Zoeken","text":"U zoekt op plek, op onderwerp en op taal. U heeft geen account nodig. Wij bewaren niet waar u naar zoekt."},{"title":"Vragen","text":"Past iemand bij u? Stuur dan een vraag. U mag een andere naam gebruiken. U kiest ook hoe u antwoord krijgt. U ziet wanneer het antwoord er uiterlijk is."},{"title":"Twee keer ja","text":"Zegt de hulpverlener ja, dan kiest u of u verder wilt. Pas na twee keer ja begint een gesprek. U mag altijd stoppen. U hoeft niet te zeggen waarom."}]}'),
    (9, 'page', 'choosing', 'en', '{"title":"How choosing works","lead":"You choose who helps you. Nobody chooses for you.","parts":[{"title":"Looking","text":"You search by place, subject and language. You do not need an account. We do not keep what you search for."},{"title":"Asking","text":"Did you find someone who suits you? Send them a question. You may use another name. You choose how you get the answer, and you see by when it will be there."},{"title":"Two yeses","text":"If the helper says yes, you decide whether you want to go on. Only after two yeses can you talk here. You can stop at any time. You do not have to say why."}]}'),
    (10, 'page', 'plan', 'nl', '{"title":"Wat een plan is","lead":"In een plan schrijft u op wat u wilt bereiken. Het plan is van uw gezin.","parts":[{"title":"In uw eigen woorden","text":"U begint met één doel. De rest mag leeg blijven. U heeft er geen hulpverlener voor nodig."},{"title":"U bepaalt wie het ziet","text":"In het begin ziet niemand iets. U kiest per doel wie het mag lezen. U kunt dat elke dag stoppen. U ziet ook wie er heeft gekeken."},{"title":"Ook na de hulp","text":"Stopt de hulp? Dan blijft het plan van u. U kunt alles printen of meenemen."}]}'),
    (10, 'page', 'plan', 'en', '{"title":"What a plan is","lead":"In a plan you write down what you want to achieve. The plan belongs to your family.","parts":[{"title":"In your own words","text":"You start with one goal. You can leave everything else empty. You do not need a helper for it."},{"title":"You decide who sees it","text":"At first, nobody else sees anything. For each goal you choose who may read it. You can stop that any day. You also see who has looked."},{"title":"After the help has ended","text":"When the help stops, the plan is still yours. You can print everything or take it with you."}]}'),
    (11, 'page', 'rights', 'nl', '{"title":"Uw rechten","lead":"Vraagt u hulp aan de gemeente? Dan mag u meer dan veel mensen denken.","parts":[{"title":"Zelf een plan maken met familie","text":"Gaat het om uw kind? Dan mag u eerst zelf een plan maken met familie en vrienden. Dat heet een familiegroepsplan. De hulpverlener moet u die kans geven. Alleen als een kind in gevaar is, kan dat anders zijn."},{"title":"Een persoonlijk plan","text":"Vraagt u hulp voor uzelf via de Wmo? Dan mag u een persoonlijk plan geven. Daarin staat welke hulp volgens u past. Geef het binnen zeven dagen nadat u om hulp vroeg. De gemeente moet uw plan lezen en meenemen."},{"title":"Gratis iemand naast u","text":"U mag gratis een onafhankelijke ondersteuner vragen. Die denkt met u mee en gaat mee naar een gesprek. Vraag ernaar bij uw gemeente. Die persoon werkt voor u, niet voor de gemeente."}]}'),
    (11, 'page', 'rights', 'en', '{"title":"Your rights","lead":"Are you asking your municipality for help? You have more rights than many people think.","parts":[{"title":"Making a plan with your family","text":"Is it about your child? Then you may first make a plan of your own, with family and friends. In Dutch this is called a familiegroepsplan. Helpers have to give you that chance. Only if a child is in danger can it be different."},{"title":"A personal plan","text":"Are you asking for help for yourself under the Wmo? Then you may hand in a personal plan. In it you say which help would suit you. Hand it in within seven days of asking for help. The municipality has to read it and take it into account."},{"title":"Someone by your side, for free","text":"You have a right to an independent supporter, for free. They think along with you and come with you to meetings. Ask your municipality. They work for you, not for the municipality."}]}'),
    (12, 'page', 'safety', 'nl', '{"title":"Als het niet veilig is","lead":"Is er nu gevaar? Bel 112. Op deze website leest niemand direct mee.","parts":[{"title":"Bang voor iemand thuis","text":"Bel Veilig Thuis: 0800 2000. Dat is gratis en dag en nacht open. U hoeft uw naam niet te zeggen."},{"title":"Denkt u aan zelfmoord","text":"Bel 113 of 0800 0113. Dat is gratis en dag en nacht open. U hoeft uw naam niet te zeggen."},{"title":"Deze website snel sluiten","text":"Boven aan elke pagina staat een knop om snel weg te gaan. Drie keer op Shift drukken werkt ook. Iemand kan nog wel zien welke websites u heeft bezocht."}]}'),
    (12, 'page', 'safety', 'en', '{"title":"When it is not safe","lead":"Are you in danger now? Call 112. Nobody reads along on this website.","parts":[{"title":"Are you afraid of someone at home?","text":"Call Veilig Thuis: 0800 2000. It is free, day and night. You do not have to give your name."},{"title":"Are you thinking about suicide?","text":"Call 113 or 0800 0113. It is free, day and night. You do not have to give your name."},{"title":"Leaving this website quickly","text":"At the top of each page there is a button to leave quickly. You can also press Shift three times. Other people can still see which websites you have visited."}]}')
  ) as begun (place, kind, key, language, content);
