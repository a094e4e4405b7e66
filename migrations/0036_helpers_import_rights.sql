-- Pages of helpers come from a file too: from whoever runs the house, and never in the name of an account.
grant insert on helper_profiles, helper_areas, helper_specialties, helper_languages, helper_registrations, profile_versions,
  profile_reviews to app_job;
--> statement-breakpoint
grant update (name, organisation, introduction, expectation, payment, costs, gender, ways, interpreter, version_id) on helper_profiles
  to app_job;
--> statement-breakpoint
grant delete on helper_areas, helper_specialties, helper_languages, helper_registrations to app_job;
