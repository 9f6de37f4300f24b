/** The locale as the user's Office or browser has it. */
export const AUTOMATIC_LOCALE = 'automatic';

/** The locales a workbook may ask for, by their BCP 47 tags, as people call them. */
export const localeNames: Readonly<Record<string, string>> = {
  [AUTOMATIC_LOCALE]: 'as this computer has it',
  'en-GB': 'English (United Kingdom)',
  'en-US': 'English (United States)',
  'en-AU': 'English (Australia)',
  'en-IN': 'English (India)',
  'en-NZ': 'English (New Zealand)',
  'en-PH': 'English (Philippines)',
  'en-SG': 'English (Singapore)',
  'bn-BD': 'Bangla (Bangladesh)',
  'my-MM': 'Burmese (Myanmar)',
  'zh-CN': 'Chinese (simplified)',
  'zh-HK': 'Chinese (traditional)',
  'dz-BT': 'Dzongkha (Bhutan)',
  'fr-FR': 'French (France)',
  'hi-IN': 'Hindi (India)',
  'id-ID': 'Indonesian (Indonesia)',
  'ja-JP': 'Japanese (Japan)',
  'km-KH': 'Khmer (Cambodia)',
  'ko-KR': 'Korean (Korea)',
  'lo-LA': 'Lao (Laos)',
  'ms-MY': 'Malay (Malaysia)',
  'mn-MN': 'Mongolian (Mongolia)',
  'ne-NP': 'Nepali (Nepal)',
  'fa-IR': 'Persian (Iran)',
  'pt-PT': 'Portuguese (Portugal)',
  'si-LK': 'Sinhala (Sri Lanka)',
  'ta-LK': 'Tamil (Sri Lanka)',
  'th-TH': 'Thai (Thailand)',
  'ur-PK': 'Urdu (Pakistan)',
  'vi-VN': 'Vietnamese (Viet Nam)',
};

/** Whether a workbook may ask for it; what a later version knows may be unknown here. */
export function isKnownLocale(tag: string): boolean {
  return Object.hasOwn(localeNames, tag);
}
