#define _GNU_SOURCE 1
#include "Locale.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool gemba_use_utf8_locale(void) {
    if (setlocale(LC_ALL, "") && is_utf8()) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") && is_utf8();
}

int gemba_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
