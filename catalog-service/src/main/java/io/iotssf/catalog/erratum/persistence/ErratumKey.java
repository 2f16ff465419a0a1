package io.iotssf.catalog.erratum.persistence;

import java.io.Serializable;

record ErratumKey(String edition, String id) implements Serializable {}
