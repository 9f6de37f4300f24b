/** Bodies an office meets that are no administrations: known, named as such in a note, never counted as Members. */
export const otherBodies: readonly string[] = [
  ...['WCO', 'World Customs Organization', 'WCO Secretariat', 'ROCB', 'ROCB A/P', 'RILO', 'RILO A/P'],
  ...['RTC', 'OCO', 'Oceania Customs Organisation', 'Oceania Customs Organization', 'OCO Secretariat'],
  ...['JICA', 'KOICA', 'ADB', 'Asian Development Bank', 'World Bank', 'WTO', 'UNODC', 'UNCTAD', 'UNESCAP'],
  ...['ESCAP', 'UNEP', 'UN', 'IMF', 'PFTAC', 'PACER Plus', 'ASEAN Secretariat', 'APEC', 'INTERPOL', 'ICAO'],
  ...['IMO', 'UPU', 'ICC', 'GIZ', 'USAID', 'EU', 'European Union', 'European Commission', 'SAARC', 'PIF'],
  ...['Pacific Islands Forum', 'ROCB AP', 'RILO AP', 'RILO ME', 'RTCs', 'RDTC', 'RDTCs', 'RCL', 'RCLs'],
  ...['Regional Training Center', 'Regional Training Centre', 'Regional Training Centers'],
  ...['Regional Training Centres', 'Vice Chair', 'Vice Chair Secretariat', 'CCF', 'CCF Japan', 'CCF Korea'],
  ...['CCF China', 'Customs Cooperation Fund', 'Japan International Cooperation Agency'],
  ...['Korea International Cooperation Agency', 'World Trade Organization', 'Universal Postal Union'],
  ...['UN ESCAP', 'UNECE', 'UN ECE', 'UNDP', 'UN/CEFACT', 'WHO', 'ITC', 'OECD', 'IOM', 'INCB', 'CITES'],
  ...['CITES Secretariat', 'WWF', 'World Wide Fund for Nature', 'TRAFFIC', 'WJC', 'OTIF', 'UIC', 'CIT'],
  ...['CER', 'APPU', 'ASEAN', 'BIMSTEC', 'SPC', 'PIFS'],
];
