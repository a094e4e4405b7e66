declare const accountBrand: unique symbol;
export type AccountId = string & { readonly [accountBrand]: true };

/** Somebody who has signed in. Only the session makes one (app/web/session.server.ts), and the seed. */
export interface Person {
  accountId: AccountId;
}
