import { sql } from "drizzle-orm";
import { pgPolicy } from "drizzle-orm/pg-core";
import { comments } from "../schema/conversation";
import { person } from "./roles";
import {
  grantedUnderGoal,
  grantedWhatItIsAbout,
  iAmMember,
  iAmParty,
  itemIsVisible,
  ofAGoalISeeAtHome,
  writtenNow,
} from "./viewer";

const item = "coalesce(comments.agreement_id, comments.progress_id)";

export const aCommentFollowsItsGoal = pgPolicy("a comment is seen with what it is about", {
  for: "select",
  to: person,
  using: sql`(${ofAGoalISeeAtHome("comments")} or ${grantedUnderGoal("comments", item, "see")})
    and ${itemIsVisible("comments")}`,
}).link(comments);

export const commentsAreWrittenWhereInvited = pgPolicy(
  "members comment on what they see, parties where asked",
  {
    for: "insert",
    to: person,
    withCheck: sql`${writtenNow} and ${itemIsVisible("comments")}
    and ((party_id is null and ${iAmMember("member_id")} and ${ofAGoalISeeAtHome("comments")})
      or (member_id is null and ${iAmParty("party_id")} and ${grantedWhatItIsAbout("comments", "comment")}))`,
  },
).link(comments);
