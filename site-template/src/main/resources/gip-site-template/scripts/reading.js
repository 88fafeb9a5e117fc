/* How a reader wants the page: remembered between pages. */
