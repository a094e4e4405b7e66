import type { Catalogue } from "./catalogue";
import accounts from "./en/accounts.json";
import audit from "./en/audit.json";
import common from "./en/common.json";
import contact from "./en/contact.json";
import conversation from "./en/conversation.json";
import directory from "./en/directory.json";
import evaluation from "./en/evaluation.json";
import households from "./en/households.json";
import information from "./en/information.json";
import keeping from "./en/keeping.json";
import ledger from "./en/ledger.json";
import mail from "./en/mail.json";
import moderation from "./en/moderation.json";
import plan from "./en/plan.json";
import problems from "./en/problems.json";
import refusals from "./en/refusals.json";
import sharing from "./en/sharing.json";
import tasks from "./en/tasks.json";
import vocabulary from "./en/vocabulary.json";

export const catalogue: Catalogue = {
  accounts,
  audit,
  common,
  contact,
  conversation,
  directory,
  evaluation,
  households,
  information,
  keeping,
  ledger,
  mail,
  moderation,
  plan,
  problems,
  refusals,
  sharing,
  tasks,
  vocabulary,
};
