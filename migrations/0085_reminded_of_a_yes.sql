-- Only who says yes here is reminded that a yes waits: through work nobody does.
grant select (asker) on contact_requests to app_job;
