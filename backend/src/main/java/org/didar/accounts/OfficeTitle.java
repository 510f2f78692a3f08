package org.didar.accounts;

/** What an office is called, in both languages: its reader's page knows which one it speaks. */
public record OfficeTitle(String fa, String en) {}
