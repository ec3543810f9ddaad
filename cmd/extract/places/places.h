/*
 * places: which names of places a text holds, and which of them stand so that they say where something took place.
 *
 * From bottom to top: place_mentions holds them, and place_country knows in which country one is; place_noun,
 * place_words and place_before know the words of a name and around it; place_kind, place_force, place_polity and their
 * kin know what is called by a place; place_capitals and place_fits tell whether words can be one where they stand,
 * place_role whether it says where something was; place_names reads a name by them; places.c goes over the text.
 */
#ifndef SITREP_PLACES_H
#define SITREP_PLACES_H

#include "reading/reading.h"

/* Fills places, each with its candidates and its role in its sentence; behind read_times(). */
void	read_places(struct reading *r);

#endif
