/** Its place in the desk's addresses. */
export const webhooksPlace = 'webhooks';
