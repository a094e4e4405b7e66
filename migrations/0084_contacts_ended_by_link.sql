-- Who said yes stops by the link of any letter about it. It tells nothing, whatever the link is.
create function end_by_link(hash_of_link text) returns void
  language sql security definer set search_path = '' as $$
  update public.contact_requests set ended_at = pg_catalog.now(), ended_by = 'helper'
    where ended_at is null
      and id = (select request_id from public.contact_letters where link_hash = hash_of_link)
      and exists (select from public.contact_answers where request_id = contact_requests.id and kind = 'accepted')
$$;
--> statement-breakpoint
grant create on schema public to app_definer;
--> statement-breakpoint
alter function end_by_link(text) owner to app_definer;
--> statement-breakpoint
revoke create on schema public from app_definer;
--> statement-breakpoint
revoke all on function end_by_link(text) from public;
--> statement-breakpoint
grant execute on function end_by_link(text) to app_visitor;
