/* What a place cell means, over any bytes: a cell, a line end, and a gazetteer of lines. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "place/gazetteer.h"
#include "place/gazetteer_file.h"
#include "place/locate.h"
#include "place/place_key.h"
#include "words/vocabulary_open.h"

int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

/* Every line that has a key is found under it. */
static void
hold_lines(struct span lines)
{
	struct gazetteer_file *file = gazetteer_file_of(lines);
	struct span rest = lines, text;
	struct place_line line;

	while (span_cut(&rest, '\n', &text)) {
		struct span key = place_line_key(text);
		size_t at = gazetteer_file_first(file, key);

		if (place_line_read(text, &line) && !gazetteer_file_next(file, key, &at, &line))
			abort();
		gazetteer_file_has_longer(file, key);
	}
	gazetteer_file_close(file);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct vocabulary *vocabulary;
	static struct gazetteer *gazetteer;
	struct arena arena = { 0 };
	struct span lines = { (const char *)data, n }, cell, why;
	struct located located;
	struct place_key key;

	if (vocabulary == NULL) {
		vocabulary = vocabulary_open(NULL);
		gazetteer = vocabulary ? gazetteer_open(vocabulary, NULL) : NULL;
		if (gazetteer == NULL)
			abort();
	}
	if (!span_cut(&lines, '\n', &cell))
		return 0;
	if (place_key_name(&key, cell, &arena) && (key.n == 0 || key.n > PLACE_KEY_BYTES))
		abort();
	if (!gazetteer_locate(gazetteer, vocabulary, cell, SPAN("IQ"), &arena, &located, &why) &&
	    (located.country.n || located.area.n))
		abort();
	gazetteer_locate(gazetteer, vocabulary, cell, SPAN(""), &arena, &located, &why);
	for (struct span rest = lines, line; span_cut(&rest, '\n', &line);) {
		struct place_line read;

		/* A line that is none ends the program, by design. */
		if (!place_line_read(line, &read))
			lines.n = 0;
	}
	hold_lines(lines);
	arena_free(&arena);
	return 0;
}
