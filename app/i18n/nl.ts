import accounts from "./nl/accounts.json";
import audit from "./nl/audit.json";
import common from "./nl/common.json";
import contact from "./nl/contact.json";
import conversation from "./nl/conversation.json";
import directory from "./nl/directory.json";
import evaluation from "./nl/evaluation.json";
import households from "./nl/households.json";
import information from "./nl/information.json";
import keeping from "./nl/keeping.json";
import ledger from "./nl/ledger.json";
import mail from "./nl/mail.json";
import moderation from "./nl/moderation.json";
import plan from "./nl/plan.json";
import problems from "./nl/problems.json";
import refusals from "./nl/refusals.json";
import sharing from "./nl/sharing.json";
import tasks from "./nl/tasks.json";
import vocabulary from "./nl/vocabulary.json";

export const catalogue = {
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
