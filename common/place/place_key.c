#include "place/place_key.h"

#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "base/short.h"

/* The letters that have no base letter for NFKD to find. */
static const struct {
	const char *from, *to;
} letters[] = {
	{ "\xc4\xb1", "i" }, { "\xc5\x82", "l" }, { "\xc3\xb8", "o" }, { "\xc4\x91", "d" },
	{ "\xc3\xb0", "d" }, { "\xc3\xbe", "th" }, { "\xc3\xa6", "ae" }, { "\xc5\x93", "oe" },
	{ "\xc9\x99", "a" }, { "\xca\xbb", "" }, { "\xca\xbc", "" }, { "\xca\xbe", "" },
	{ "\xca\xbf", "" }, { "\xe2\x80\x99", "" }, { "\xe2\x80\x98", "" },
};

static bool
add_letter(struct place_key *key, const char *bytes, size_t n)
{
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
		size_t from = strlen(letters[i].from), to = strlen(letters[i].to);

		if (n < from || memcmp(bytes, letters[i].from, from) != 0)
			continue;
		if (key->n + to > PLACE_KEY_BYTES)
			return false;
		memcpy(key->p + key->n, letters[i].to, to);
		key->n += to;
		return true;
	}
	return false;
}

bool
place_key_add(struct place_key *key, struct span text)
{
	/* Most words are plain letters. */
	if (text.n <= PLACE_KEY_BYTES - key->n && short_run(text.p, text.n, short_small_letters) == text.n) {
		short_copy(key->p + key->n, text.p, text.n);
		key->n += text.n;
		return true;
	}
	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (c == '\'' || c == '.' || c == '`')
			continue;
		if (c == '-' || c == ',' || c == '/')
			c = ' ';
		if (c == ' ' && (key->n == 0 || key->p[key->n - 1] == ' '))
			continue;
		if ((unsigned char)c >= 0xc0 && add_letter(key, text.p + i, text.n - i)) {
			i += (unsigned char)c >= 0xe0 ? 2 : 1;
			continue;
		}
		if (key->n == PLACE_KEY_BYTES)
			return false;
		key->p[key->n++] = c;
	}
	return true;
}

struct span
place_key_view(const struct place_key *key)
{
	size_t n = key->n;

	while (n && key->p[n - 1] == ' ')
		n--;
	return (struct span){ key->p, n };
}

/* Lower case, without accents; bytes that are no UTF-8 stay as they are. */
static struct span
folded(struct span name, struct arena *arena)
{
	utf8proc_uint8_t *to = NULL;
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)name.p, (utf8proc_ssize_t)name.n,
	    &to, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
	struct span kept = n > 0 ? arena_span(arena, (struct span){ (const char *)to, (size_t)n }) : name;

	free(to);
	return kept;
}

/* Most names are ASCII and fold in place. */
bool
place_key_name(struct place_key *key, struct span name, struct arena *arena)
{
	size_t i = 0;

	key->n = 0;
	while (i < name.n && (unsigned char)name.p[i] < 0x80)
		i++;
	if (i < name.n)
		name = folded(name, arena);
	if (!place_key_add(key, name))
		return false;
	for (i = 0; i < key->n; i++)
		key->p[i] = ascii_lower(key->p[i]);
	key->n = place_key_view(key).n;
	return key->n > 0;
}

uint32_t
place_key_hash(struct span key)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < key.n; i++)
		h = (h ^ (unsigned char)key.p[i]) * 16777619u;
	return h ^ h >> 15;
}
