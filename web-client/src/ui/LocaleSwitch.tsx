import { changeLocale, locale } from '../util/locale';
import { Icon } from './Icon';

/** Offers the other language, in its own words and script. */
export function LocaleSwitch({ onChange }: { readonly onChange?: (next: 'fa' | 'en') => void }) {
  const other = locale() === 'fa' ? 'en' : 'fa';
  const change = () => {
    changeLocale(other);
    onChange?.(other);
  };
  return (
    <button type="button" className="bar-link" lang={other} onClick={change}>
      <Icon name="globe" size={20} />
      {other === 'en' ? 'English' : 'فارسی'}
    </button>
  );
}
