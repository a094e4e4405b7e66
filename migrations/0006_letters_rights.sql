-- How far the letter with this number has come. The number follows from our keys: whoever knows it may know this.
create function letter_state(letter text) returns text
  language sql stable security definer set search_path = '' as $$
  select case
    when sent_at is not null then 'sent'
    when given_up_at is not null then 'gaveUp'
    when address is null then 'unknown'
    when missed_at is not null then 'late'
    else 'underway'
  end from public.letters where id = letter
$$;
--> statement-breakpoint
-- A letter that has not been handed over yet stays here. It waits for whoever is handing it over at this moment.
create function stop_letter(letter text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update public.letters set address = null, content = null, given_up_at = pg_catalog.now()
    where id = letter and handed_over_at is null and sent_at is null and given_up_at is null;
  return found;
end $$;
--> statement-breakpoint
do $$
begin
  alter table letters owner to app_owner;
  alter table letters force row level security;
  grant create on schema public to app_definer;
  alter function letter_state(text) owner to app_definer;
  alter function stop_letter(text) owner to app_definer;
  revoke create on schema public from app_definer;
end $$;
--> statement-breakpoint
revoke all on function letter_state(text), stop_letter(text) from public;
--> statement-breakpoint
grant execute on function letter_state(text), stop_letter(text) to app_person;
--> statement-breakpoint
grant insert on letters to app_person;
--> statement-breakpoint
grant select, update, delete on letters to app_job;
--> statement-breakpoint
grant select (id, address, missed_at, handed_over_at, sent_at, given_up_at), update (address, content, given_up_at)
  on letters to app_definer;
