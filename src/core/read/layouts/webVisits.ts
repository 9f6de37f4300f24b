import { defineLayout } from './layout';

/** A row is a month or a year, with how often the website was visited. */
export const webVisits = defineLayout({
  label: 'a list of web visits',
  fields: {
    year: `
      Year | Fiscal year | Financial year | FY | Calendar year | Period | Year or month | Month or year | WCO fiscal year`,
    month: 'Month | Month and year | Month/Year | Months | Month of the year',
    visits: `
      Web visits | Website visits | Visits to the website | Visits to our website | Number of website visits | Number of
      web visits | No. of website visits | No. of web visits | Website traffic | Web traffic | Visits | Number of visits |
      No. of visits | Total visits | Total visitors | Visitors | Website visitors | Number of visitors | No. of visitors | Hits |
      Website hits | Number of hits | Page views | Pageviews`,
  },
  needed: [['year', 'month'], ['visits']],
  givesWay: true,
});
