/** With single fetch a loader's dates and maps reach the page as they are. */
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export {};
