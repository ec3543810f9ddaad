/*
 * inline_figures: key figures in one line, as pages with boxes of them leave them when their markup is stripped.
 *
 *	KEY FIGURES 403 People Killed 1,597 People Injured 17,901 Houses Destroyed
 *	1.85M 6,686 403 People in need Cholera cases People killed
 *
 * Each number is an item with its label, whether that stands right behind it or behind all of them.
 */
#ifndef SITREP_INLINE_FIGURES_H
#define SITREP_INLINE_FIGURES_H

#include "lines/stream.h"

/* Takes line `at`, which is nothing but such figures and their title, apart; false where it is no such line. */
bool	inline_figures_take(struct stream *s, size_t at);

#endif
