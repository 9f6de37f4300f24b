import { workshop, type PlainWorkshop } from './figureHarness';

const held = (title: string, start: string, level: string, experts: string): PlainWorkshop =>
  workshop(start, { Title: title, Level: level, 'Accredited experts': experts });

/** The workshops of FY2021/22 to which accredited experts were sent, with the origins as the annual report prints them. */
export const mobilisedExperts2021: readonly PlainWorkshop[] = [
  held('Regional Workshop on HS 2022 Implementation', '2021-11-09', 'Regional', 'WCO 2'),
  held('Regional Workshop on Railway (Hybrid Mode) in Seoul, Korea', '2022-05-03', 'Regional', 'WCO 2'),
  held('Regional Workshop on Training Management', '2022-05-24', 'Regional', 'WCO 1 China 1'),
  held('Sub-regional Workshop on Data Analytics', '2022-06-07', 'Sub-regional', 'WCO 1 Korea 1'),
  held('Working group on Customs Valuation', '2021-09-27', 'Sub-regional', 'Japan 1'),
  held('Working group on HS Classification', '2021-10-18', 'Sub-regional', 'Japan 1'),
  held('Working group on Valuation and Classification in Fiji', '2022-04-25', 'Sub-regional', 'Japan 1'),
  held('National Workshop on Counterfeiting, Sri Lanka', '2021-08-04', 'National', 'WCO 1'),
  held('National Workshop on Counterfeiting, Thailand', '2022-03-28', 'National', 'WCO 1'),
  held('National Workshop on Counterfeiting, Cambodia', '2022-05-16', 'National', 'WCO 1'),
];
