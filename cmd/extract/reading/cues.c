#include "reading/cues.h"

