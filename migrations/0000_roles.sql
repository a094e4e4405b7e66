-- Roles belong to the whole server, so each is made only where it is missing (several databases share them).
do $$
declare role_name text;
begin
  foreach role_name in array array['app_owner', 'app_definer', 'app_visitor', 'app_person', 'app_auth', 'app_job'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I nologin', role_name);
    end if;
  end loop;
  foreach role_name in array array['visitor', 'person', 'auth', 'job'] loop
    if not exists (select from pg_roles where rolname = 'app_login_' || role_name) then
      execute format('create role %I login noinherit', 'app_login_' || role_name);
      execute format('grant %I to %I', 'app_' || role_name, 'app_login_' || role_name);
    end if;
  end loop;
  foreach role_name in array array['app_owner', 'app_definer'] loop
    if not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end $$;
