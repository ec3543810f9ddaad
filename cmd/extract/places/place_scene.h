/*
 * place_scene: a site or an event that is told by where it is: "at a Texas oil refinery", "the Kabul blast".
 */
#ifndef SITREP_PLACE_SCENE_H
#define SITREP_PLACE_SCENE_H

#include "reading/reading.h"

/* The name of such a place stands behind an article and before what was or happened there. */
bool	place_names_scene(const struct reading *r, struct words name, const struct place *place,
	    const struct sentence *s);

#endif
