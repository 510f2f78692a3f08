package org.didar.web;

import java.io.IOException;

/** A body went over the limit while it was being read. */
class RequestTooLarge extends IOException {}
