import { requestTypeText } from '../../api/requestText';
import type { Request } from '../../api/requestTypes';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';

/** «مرخصی مناسبتی، شمارهٔ ۷۲۸۴۱۳». */
export const requestWords = (request: Request): string =>
  m.decide_request({
    type: requestTypeText(request.type),
    number: localDigits(request.trackingNumber),
  });
