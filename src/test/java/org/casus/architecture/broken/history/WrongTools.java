package org.casus.architecture.broken.history;

import com.networknt.schema.Schema;
import ec.util.MersenneTwisterFast;
import gg.jte.TemplateEngine;
import java.net.http.HttpClient;
import java.sql.Connection;
import me.tongfei.progressbar.ProgressBar;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.jfree.chart.JFreeChart;
import org.locationtech.jts.geom.Polygon;
import org.moeaframework.core.Solution;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.sqlite.SQLiteConfig;
import picocli.CommandLine;
import sim.engine.Steppable;
import tools.jackson.databind.json.JsonMapper;

/** Brings every library to a package that must do without them. */
record WrongTools(
    JFreeChart chart,
    SVGGraphics2D svg,
    Steppable agent,
    MersenneTwisterFast chance,
    SobolSequenceGenerator sequence,
    JsonMapper mapper,
    Solution solution,
    LoadSettings yaml,
    Polygon outline,
    Schema schema,
    Connection connection,
    SQLiteConfig sqlite,
    CommandLine line,
    ProgressBar bar,
    TemplateEngine engine,
    HttpClient client) {}
