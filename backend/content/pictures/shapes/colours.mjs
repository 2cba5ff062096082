// The theme colours of the portal, each with the tints that a landscape needs around it.

export const night = '#0f1b33';
export const dusk = '#1c2b4d';
export const ink = '#14213a';
export const paper = '#fbfaf7';
export const sand = '#f3d9b0';
export const lamp = '#ffb454';
export const water = '#8fc4ff';

export const ember = { deep: '#7c2908', dark: '#9a330a', base: '#c2410c', warm: '#dd6a2b', light: '#f0a05e', pale: '#f8cf9f', mist: '#fbe6cb' };
export const moss = { deep: '#17391f', dark: '#22522c', base: '#2f6b3a', warm: '#4a8a52', light: '#7fc58d', pale: '#b9dfba', mist: '#e3f0dc' };
export const violet = { deep: '#2b1d57', dark: '#42307f', base: '#5b3fa8', warm: '#7c62c6', light: '#b9a5f2', pale: '#d9cdf8', mist: '#eee8fc' };
export const sky = { deep: '#0a4448', dark: '#0c565c', base: '#0f6b72', warm: '#3b8f96', light: '#8ec5ff', pale: '#c5e0fb', mist: '#e6f1fb' };
